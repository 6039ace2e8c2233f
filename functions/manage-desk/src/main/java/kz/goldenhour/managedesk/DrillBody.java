package kz.goldenhour.managedesk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.goldenhour.domain.desk.Drill;
import kz.goldenhour.domain.desk.Drill.Call;

/// A drill in the API.
final class DrillBody {
    private DrillBody() {}

    static Map<String, Object> view(Drill drill) {
        var view = new LinkedHashMap<String, Object>();
        view.put("at", OfficerBody.time(drill.at()));
        view.put("cause", drill.cause().name().toLowerCase(Locale.ROOT));
        view.put("passed", drill.isPassed());
        view.put("empty", drill.empty().stream().map(DutyBody::word).sorted().toList());
        view.put("officers", drill.calls().stream().map(DrillBody::call).toList());
        return view;
    }

    private static Map<String, Object> call(Call call) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", call.officer().value());
        call.who().ifPresent(who -> view.put("who", DutyBody.word(who)));
        for (var channel : List.copyOf(new TreeMap<>(call.sent()).entrySet())) {
            var key = channel.getValue().refused() ? "refusedAt" : "toldAt";
            view.put(
                    channel.getKey().name().toLowerCase(Locale.ROOT),
                    Map.of(key, OfficerBody.time(channel.getValue().at())));
        }
        call.tap().ifPresent(tap -> {
            view.put("tappedAt", OfficerBody.time(tap.at()));
            view.put("tappedBy", tap.channel().name().toLowerCase(Locale.ROOT));
        });
        return view;
    }
}
