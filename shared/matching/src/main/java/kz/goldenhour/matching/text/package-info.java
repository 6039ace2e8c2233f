/// From what was pasted to words that compare: cleaning, splitting, and one ASCII skeleton for every spelling.
@NullMarked
package kz.goldenhour.matching.text;

import org.jspecify.annotations.NullMarked;
