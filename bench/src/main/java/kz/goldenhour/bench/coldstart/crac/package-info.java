/// A checkpoint that takes no snapshot: org.crac finds it by the property `org.crac.Core.Compat` and hands it the
/// resources that a function registers. The names and methods are those that org.crac looks for.
@NullMarked
package kz.goldenhour.bench.coldstart.crac;

import org.jspecify.annotations.NullMarked;
