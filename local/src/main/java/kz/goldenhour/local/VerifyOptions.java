package kz.goldenhour.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.goldenhour.domain.desk.DeskId;

/// The options of `./verify-ledger`.
///
/// @param data   the folder of a local run; empty: the tables are on AWS
/// @param claims the claims table on AWS
/// @param bucket of the anchors
/// @param desks  empty: every desk of a local run
record VerifyOptions(
        Path root, Optional<Path> data, Optional<String> claims, Optional<String> bucket, List<DeskId> desks) {
    static final String HELP = """
            Usage: ./verify-ledger --data DIR [DESK]...
                   ./verify-ledger --claims-table NAME [--bucket NAME] DESK...
            Reads the ledger of each DESK, all its decisions and publications, and says whether it is still what was
            written; if not, it names the first broken entry. Changes nothing.

              --data DIR           the folder that ./run-local --data DIR keeps; not while that runs (default: all its desks)
              --claims-table NAME  the claims table on AWS (an output of the stack); credentials and region as AWS's own
                                   tools take them from the environment
              --bucket NAME        the bucket with the anchors: also finds what was rewritten together with its hashes
              --help               say this

            Ends with 0 where every ledger is whole, 1 where one is broken, 2 where it could not look.""";

    static VerifyOptions read(List<String> arguments) throws Options.Wrong {
        var rest = new ArrayDeque<>(arguments);
        var root = Path.of("");
        var data = Optional.<Path>empty();
        var claims = Optional.<String>empty();
        var bucket = Optional.<String>empty();
        var desks = new ArrayList<DeskId>();
        while (!rest.isEmpty()) {
            var option = rest.removeFirst();
            switch (option) {
                case "--root" -> root = Path.of(value(option, rest));
                case "--data" -> data = Optional.of(Path.of(value(option, rest)));
                case "--claims-table" -> claims = Optional.of(value(option, rest));
                case "--bucket" -> bucket = Optional.of(value(option, rest));
                default -> desks.add(desk(option));
            }
        }
        if (data.isPresent() == claims.isPresent()) {
            throw new Options.Wrong("say where the ledgers are: --data DIR or --claims-table NAME; --help tells more");
        }
        if (claims.isPresent() && desks.isEmpty()) {
            throw new Options.Wrong("name the desks to look at; --help tells more");
        }
        return new VerifyOptions(root, data, claims, bucket, desks);
    }

    private static String value(String option, ArrayDeque<String> rest) throws Options.Wrong {
        if (rest.isEmpty() || rest.getFirst().isBlank()) {
            throw new Options.Wrong(option + " needs a value; --help says which");
        }
        return rest.removeFirst();
    }

    private static DeskId desk(String text) throws Options.Wrong {
        try {
            return new DeskId(text);
        } catch (IllegalArgumentException none) {
            throw new Options.Wrong("there is no option and can be no desk " + text + "; --help names what there is");
        }
    }
}
