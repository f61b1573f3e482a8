// SPDX-License-Identifier: Apache-2.0
/** Hosts on the module path, in processes of their own. A package of its own, since a module's packages are not split. */
@NullMarked
package io.github.whatworks.evidence.modulepath;

import org.jspecify.annotations.NullMarked;
