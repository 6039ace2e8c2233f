/// The stores of the house in DynamoDB: three tables, each item a class that knows its key. How the keys lie is in the
/// doc comment of each `...Item`.
@NullMarked
package kz.goldenhour.aws.store;

import org.jspecify.annotations.NullMarked;
