package kz.goldenhour.aws.store;

import java.time.Clock;
import kz.goldenhour.testing.DynamoDbLocal;
import kz.goldenhour.testing.contract.AliasContract;
import kz.goldenhour.testing.contract.ChangingContract;
import kz.goldenhour.testing.contract.ClockContract;
import kz.goldenhour.testing.contract.DeskContract;
import kz.goldenhour.testing.contract.EvidenceContract;
import kz.goldenhour.testing.contract.JoiningContract;
import kz.goldenhour.testing.contract.OfficerContract;
import kz.goldenhour.testing.contract.OpeningContract;
import kz.goldenhour.testing.contract.OutboxContract;
import kz.goldenhour.testing.contract.QuotaContract;
import kz.goldenhour.testing.contract.ReopeningContract;
import kz.goldenhour.testing.contract.RulingContract;
import kz.goldenhour.testing.contract.StoreContract;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.RegisterExtension;

class DynamoDbStoresTest {
    @RegisterExtension
    static final DynamoDbLocal DYNAMO_DB = new DynamoDbLocal();

    @Nested
    class Opening extends OpeningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Joining extends JoiningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Ruling extends RulingContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Alias extends AliasContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Counting extends QuotaContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Ticking extends ClockContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Reopening extends ReopeningContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Sending extends OutboxContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Evidence extends EvidenceContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Desks_and_callers extends DeskContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Officers extends OfficerContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    @Nested
    class Changing extends ChangingContract {
        @Override
        protected Subject fresh(Clock clock) {
            return dynamoDb(clock);
        }
    }

    private static StoreContract.Subject dynamoDb(Clock clock) {
        return StoresUnderTest.in(DYNAMO_DB.client(), DYNAMO_DB.freshTables(), clock);
    }
}
