/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.model.base;

import java.util.Objects;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.yaodian.model.plan.Identified;
import org.yaodian.model.plan.PlanPackage;

/**
 * An object with an id. An id as this program makes it is kept as its 128 bits and only spelled out when it is asked
 * for: as strings the ids of a large plan would take a quarter of its memory. An id of another form is kept as it is.
 */
public abstract class IdentifiedObject extends PlanObject implements Identified {

    private long high;
    private long low;

    /** Makes an object without an id. */
    protected IdentifiedObject() {
    }

    @Override
    public String getId() {
        if (CompactId.isSet(high, low)) {
            return CompactId.text(high, low);
        }
        return eHasSettings() ? (String) eBasicSettings()[0] : null;
    }

    @Override
    public void setId(String newId) {
        var oldId = eNotificationRequired() ? getId() : null;
        var compact = CompactId.parse(newId);
        high = compact == null ? 0 : compact.high();
        low = compact == null ? 0 : compact.low();
        keepAsText(compact == null ? newId : null);
        if (eNotificationRequired()) {
            eNotify(new ENotificationImpl(this, Notification.SET, PlanPackage.IDENTIFIED__ID, oldId, newId));
        }
    }

    /** Uses the place for values of dynamic features, of which the classes of the model have none. */
    private void keepAsText(String id) {
        if (id != null) {
            eBasicSetSettings(new Object[]{id});
        } else if (eHasSettings()) {
            eBasicSetSettings(null);
        }
    }

    /**
     * Whether the id has a value, without spelling it out.
     *
     * @return whether {@link #getId()} is not null
     */
    public boolean hasId() {
        return CompactId.isSet(high, low) || eHasSettings();
    }

    /**
     * Writes the id as ASCII text, when it is one that this program made.
     *
     * @param text  where to
     * @param start the first of {@value CompactId#LENGTH} places that are written
     * @return whether it was written; when not, nothing was
     */
    public boolean writeId(byte[] text, int start) {
        boolean isSet = CompactId.isSet(high, low);
        if (isSet) {
            CompactId.write(high, low, text, start);
        }
        return isSet;
    }

    @Override
    public Object eGet(int featureId, boolean resolve, boolean coreType) {
        return featureId == PlanPackage.IDENTIFIED__ID ? getId() : super.eGet(featureId, resolve, coreType);
    }

    @Override
    public void eSet(int featureId, Object newValue) {
        if (featureId == PlanPackage.IDENTIFIED__ID) {
            setId((String) newValue);
        } else {
            super.eSet(featureId, newValue);
        }
    }

    @Override
    public void eUnset(int featureId) {
        if (featureId == PlanPackage.IDENTIFIED__ID) {
            setId(null);
        } else {
            super.eUnset(featureId);
        }
    }

    @Override
    public boolean eIsSet(int featureId) {
        return featureId == PlanPackage.IDENTIFIED__ID ? hasId() : super.eIsSet(featureId);
    }

    @Override
    public String toString() {
        return super.toString() + " (id: " + Objects.toString(getId()) + ')';
    }
}
