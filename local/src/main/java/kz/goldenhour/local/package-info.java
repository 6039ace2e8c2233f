/// Runs the template in one JVM: HTTP, tables with streams, the clock, an inbox in place of SNS, and sample data.
@NullMarked
package kz.goldenhour.local;

import org.jspecify.annotations.NullMarked;
