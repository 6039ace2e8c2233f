package kz.goldenhour.reviewclaim;

import kz.goldenhour.aws.Aws;
import kz.goldenhour.aws.sns.SnsMessenger;
import kz.goldenhour.domain.Randomness;
import kz.goldenhour.domain.Stores;
import kz.goldenhour.domain.desk.DeskId;
import kz.goldenhour.domain.message.Messenger;
import kz.goldenhour.domain.review.PinCheck;

/// What the function needs from outside.
///
/// @param defaultDesk takes over where a desk has nobody left
public record Ports(Stores stores, PinCheck pins, Messenger messenger, Randomness randomness, DeskId defaultDesk) {

    static Ports of(Aws aws) {
        var all = aws.stores();
        var pins = new PinCheck(all.pinTries(), aws.pins(), all.stores().outbox(), aws.clock());
        return new Ports(
                all.stores(),
                pins,
                SnsMessenger.of(aws),
                aws.randomness(),
                aws.settings().defaultDesk());
    }
}
