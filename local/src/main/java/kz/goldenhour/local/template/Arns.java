package kz.goldenhour.local.template;

/// The names that resources would have in AWS, in an account of zeros.
public final class Arns {
    /// The account of everything local.
    public static final String ACCOUNT = "000000000000";

    /// The region of everything local.
    public static final String REGION = "eu-central-1";

    private Arns() {}

    /// An SNS topic.
    public static String topic(String id) {
        return "arn:aws:sns:%s:%s:%s".formatted(REGION, ACCOUNT, id);
    }

    /// A Lambda function.
    public static String function(String id) {
        return "arn:aws:lambda:%s:%s:function:%s".formatted(REGION, ACCOUNT, id);
    }

    /// A table.
    public static String table(String id) {
        return "arn:aws:dynamodb:%s:%s:table/%s".formatted(REGION, ACCOUNT, id);
    }

    static String stream(String table) {
        return table(table) + "/stream/local";
    }

    static String tableOfStream(String arn) {
        return arn.replaceFirst(".*:table/", "").replaceFirst("/.*", "");
    }
}
