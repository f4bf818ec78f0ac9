/** Creating and connecting by typing: a small field on the canvas that offers what can be made of what is typed. */
package org.yaodian.gef.quick;
