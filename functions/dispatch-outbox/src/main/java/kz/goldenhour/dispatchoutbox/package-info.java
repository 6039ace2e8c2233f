/// Sends what was decided: stream to SNS.
@NullMarked
package kz.goldenhour.dispatchoutbox;

import org.jspecify.annotations.NullMarked;
