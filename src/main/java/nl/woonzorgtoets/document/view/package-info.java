/** An assessment by the names of the API, for whatever hands it to a machine; names may be added, whatever the archive keeps. */
@NamedInterface("view")
package nl.woonzorgtoets.document.view;

import org.springframework.modulith.NamedInterface;
