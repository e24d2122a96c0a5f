/** The way of a concept to where it judges: submitted by one person, approved by another, activated; and what was released before. */
@NamedInterface("approval")
package nl.woonzorgtoets.release.approval;

import org.springframework.modulith.NamedInterface;
