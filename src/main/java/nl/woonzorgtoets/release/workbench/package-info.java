/** Changing the rules folder from within the program: everybody's own unsaved edits, and saving them with their author. */
@NamedInterface("workbench")
package nl.woonzorgtoets.release.workbench;

import org.springframework.modulith.NamedInterface;
