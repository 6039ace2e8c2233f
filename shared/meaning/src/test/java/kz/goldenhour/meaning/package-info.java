@NullMarked
package kz.goldenhour.meaning;

import org.jspecify.annotations.NullMarked;
