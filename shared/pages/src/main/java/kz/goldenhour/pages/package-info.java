/// What officers and readers see: templates, words in Kazakh, Russian and English, the look.
@NullMarked
package kz.goldenhour.pages;

import org.jspecify.annotations.NullMarked;
