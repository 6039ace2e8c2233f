/// What can be said of a text without understanding it: whether both languages say the same, and whether it is plain.
@NullMarked
package kz.goldenhour.domain.text;

import org.jspecify.annotations.NullMarked;
