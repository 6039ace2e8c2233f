/// The public pages.
@NullMarked
package kz.goldenhour.servenewsroom;

import org.jspecify.annotations.NullMarked;
