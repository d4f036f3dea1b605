/** Sites of the ledger: where on which grid and in which market a site was, and when. */
@NullMarked
package org.suandian.scope2.site;

import org.jspecify.annotations.NullMarked;
