package kz.goldenhour.reviewclaim;

import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.pin.Pbkdf2PinHasher;
import kz.goldenhour.aws.pin.Peppers;
import kz.goldenhour.aws.pin.SecretPeppers;
import kz.goldenhour.aws.sns.SnsMessenger;
import kz.goldenhour.aws.store.DynamoDbStores;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.review.PinCheck;

/// What the function needs from outside.
record Ports(Stores stores, PinCheck pins, Messenger messenger, Randomness randomness) {

    static Ports of(Aws aws) {
        var settings = aws.settings();
        var all = new DynamoDbStores(
                aws.dynamoDb(), settings.claimsTable(), settings.evidenceTable(), settings.desksTable(), aws.clock());
        var hasher = new Pbkdf2PinHasher(peppers(aws), aws.randomness());
        var pins = new PinCheck(all.pinTries(), hasher, all.stores().outbox(), aws.clock());
        return new Ports(all.stores(), pins, SnsMessenger.of(aws), aws.randomness());
    }

    private static Peppers peppers(Aws aws) {
        var settings = aws.settings();
        return settings.pinPepperSecret()
                .flatMap(id -> aws.secrets().<Peppers>map(client -> new SecretPeppers(client, id, aws.clock())))
                .or(() -> settings.pinPepper().map(Peppers::literal))
                .orElseThrow(() -> new IllegalStateException("the setting PIN_PEPPER_SECRET or PIN_PEPPER is missing"));
    }
}
