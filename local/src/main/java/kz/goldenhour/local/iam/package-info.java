/// Lets a function do what its policies in template.yaml allow, and nothing else: who forgot a permission learns it
/// here.
@NullMarked
package kz.goldenhour.local.iam;

import org.jspecify.annotations.NullMarked;
