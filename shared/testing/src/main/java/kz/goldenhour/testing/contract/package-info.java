/// What every implementation of the stores must do: tests to be run against memory, DynamoDB Local and LocalStack.
@NullMarked
package kz.goldenhour.testing.contract;

import org.jspecify.annotations.NullMarked;
