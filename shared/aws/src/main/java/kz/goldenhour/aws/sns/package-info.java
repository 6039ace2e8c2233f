/// Messages through SNS.
@NullMarked
package kz.goldenhour.aws.sns;

import org.jspecify.annotations.NullMarked;
