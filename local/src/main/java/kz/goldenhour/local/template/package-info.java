/// Reads what is deployed - template.yaml and the API file - so that the local run is wired from it and from nothing
/// else.
@NullMarked
package kz.goldenhour.local.template;

import org.jspecify.annotations.NullMarked;
