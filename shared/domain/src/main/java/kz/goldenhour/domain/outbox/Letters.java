package kz.goldenhour.domain.outbox;

import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.Desk;
import kz.goldenhour.domain.message.BodyLetter;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.outbox.OutboxMessage.Letter;

/// Mails an officer the text for a body without a desk. It is on his page as well.
record Letters(Stores stores, Messenger messenger) {

    Woken send(Letter letter) {
        var claim = stores.claims().claim(letter.claim());
        var body = claim.filter(found -> found.isOpen())
                .flatMap(found -> found.handover().body())
                .filter(asked -> asked.by().equals(letter.officer()));
        if (body.isEmpty()) {
            return new Woken.Needless("nobody is to be asked any more");
        }
        var officer = stores.desks()
                .officer(letter.officer())
                .filter(found -> found.email().isPresent());
        if (officer.isEmpty()) {
            return new Woken.Needless("the officer has no e-mail address");
        }
        var contact = stores.desks()
                .find(officer.get().desk())
                .map(Desk::pressContact)
                .orElse("");
        var text = BodyLetter.text(claim.orElseThrow(), contact, body.get());
        return new Woken.Handed(messenger.email(letter.officer(), BodyLetter.subject(), text));
    }
}
