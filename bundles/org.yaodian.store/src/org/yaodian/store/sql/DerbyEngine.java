/*
 * Copyright (c) Yaodian contributors
 *
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 which is available at
 * https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.yaodian.store.sql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

import org.eclipse.osgi.util.NLS;
import org.yaodian.store.Credentials;
import org.yaodian.store.Messages;
import org.yaodian.store.StoreAddress;
import org.yaodian.store.StoreException;
import org.yaodian.store.StoreException.Problem;

/** Derby in this process: one folder, no set-up, one process at a time. */
public final class DerbyEngine implements Engine {

    private static final String DRIVER = "org.apache.derby.jdbc.EmbeddedDriver";
    private static final String DURABILITY = "derby.system.durability";
    private static final String LOG = "derby.stream.error.file";
    private static final String DATABASE = "database";
    private static final long LEAST_SPACE = 32L << 20;
    /** How many stores of this process have a database open: the last one shuts it down. */
    private static final Map<Path, Integer> OPEN = new HashMap<>();

    private final Path folder;
    private final Credentials credentials;
    private boolean opened;

    /**
     * Makes an engine; nothing is opened yet.
     *
     * @param address     the folder
     * @param credentials the account, asked for only when the database was set up to ask
     */
    public DerbyEngine(StoreAddress.Local address, Credentials credentials) {
        folder = address.folder();
        this.credentials = credentials;
    }

    @Override
    public void prepare(boolean create) throws StoreException {
        if ("test".equalsIgnoreCase(System.getProperty(DURABILITY))) {
            throw new StoreException(Problem.NOT_DURABLE, Messages.Store_NotDurable);
        }
        boolean exists = Files.exists(database());
        if (create && exists) {
            throw new StoreException(Problem.EXISTS, NLS.bind(Messages.Store_Exists, this));
        }
        if (!create && !exists) {
            throw new StoreException(Problem.NO_STORE, NLS.bind(Messages.Store_None, this));
        }
        try {
            Files.createDirectories(folder);
            checkProperties();
            if (Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
                throw new StoreException(Problem.FULL, NLS.bind(Messages.Store_Full, this));
            }
        } catch (IOException e) {
            throw new StoreException(Problem.OTHER, NLS.bind(Messages.Store_Failed, this, e.getMessage()), e);
        }
        open(create);
    }

    private Path database() {
        return folder.resolve(DATABASE);
    }

    /** A file derby.properties where Derby looks for one can turn durability off, too. */
    private void checkProperties() throws IOException, StoreException {
        var file = Path.of(System.getProperty("derby.system.home", System.getProperty("user.dir")))
                .resolve("derby.properties");
        if (Files.isRegularFile(file)) {
            var properties = new Properties();
            try (var in = Files.newInputStream(file)) {
                properties.load(in);
            }
            if ("test".equalsIgnoreCase(properties.getProperty(DURABILITY))) {
                throw new StoreException(Problem.NOT_DURABLE, Messages.Store_NotDurable);
            }
        }
    }

    private void open(boolean create) throws StoreException {
        synchronized (OPEN) {
            if (System.getProperty(LOG) == null) {
                System.setProperty(LOG, folder.resolve("derby.log").toString());
            }
            try {
                connect(create ? ";create=true" : "").close();
            } catch (SQLException e) {
                throw translate(e);
            }
            OPEN.merge(folder, 1, Integer::sum);
            opened = true;
        }
    }

    @Override
    public Connection connect() throws SQLException {
        return connect("");
    }

    private Connection connect(String attributes) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", credentials.user());
        if (!credentials.password().isEmpty()) {
            properties.setProperty("password", credentials.password());
        }
        var connection = driver().connect("jdbc:derby:" + database() + attributes, properties);
        if (connection == null) {
            throw new SQLException(String.valueOf(database()));
        }
        if (!attributes.contains("shutdown")) {
            connection.setSchema("APP");
        }
        return connection;
    }

    /** The driver lies in a fragment of Derby, which the compiler does not see. */
    private static Driver driver() throws SQLException {
        try {
            return (Driver) Class.forName(DRIVER).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new SQLException(DRIVER, e);
        }
    }

    @Override
    public String dialect(String sql) {
        return sql.replace("${bytes}", "VARCHAR(32000) FOR BIT DATA").replace("${hash}", "VARCHAR(32) FOR BIT DATA");
    }

    @Override
    public String name() {
        return "derby";
    }

    @Override
    public Path backUp(Connection connection, String label) throws SQLException {
        var target = folder.resolve("backup-" + label);
        try (var call = connection.prepareCall("CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)")) {
            call.setString(1, target.toString());
            call.execute();
        }
        return target.resolve(DATABASE);
    }

    /** Whoever has the folder owns the store, until rights are given out. */
    @Override
    public boolean isOwner(Connection connection, String account) throws SQLException {
        return Sql.number(connection, "SELECT COUNT(*) FROM yd_member") == 0;
    }

    @Override
    public StoreException translate(SQLException error) {
        if (Errors.isDiskFull(error)) {
            return problem(Problem.FULL, Messages.Store_Full, error);
        }
        if (Errors.hasState(error, "XSDB6")) {
            return problem(Problem.IN_USE, Messages.Store_InUse, error);
        }
        if (Errors.hasState(error, "08004")) {
            return problem(Problem.WRONG_PASSWORD, Messages.Store_WrongPassword, error);
        }
        if (Errors.hasState(error, "42500", "42502", "42504", "42506", "42507", "42508", "25502")) {
            return new StoreException(Problem.DENIED, NLS.bind(Messages.Store_Denied, this, credentials.user()), error);
        }
        if (Errors.hasState(error, "XSD", "XSL", "XJ040", "XBM", "XCL", "XSR", "XSC", "XSA")) {
            return problem(Problem.DAMAGED, Messages.Store_Damaged, error);
        }
        return problem(Problem.OTHER, Messages.Store_Failed, error);
    }

    private StoreException problem(Problem problem, String message, SQLException error) {
        var cause = Errors.all(error).reduce((first, last) -> last).orElse(error);
        return new StoreException(problem, NLS.bind(message, this, cause.getMessage()), error);
    }

    @Override
    public boolean isCollision(SQLException error) {
        return Errors.hasState(error, "40001", "40XL1", "40XL2");
    }

    @Override
    public void close() {
        synchronized (OPEN) {
            if (!opened) {
                return;
            }
            opened = false;
            if (OPEN.merge(folder, -1, Integer::sum) > 0) {
                return;
            }
            OPEN.remove(folder);
            try {
                connect(";shutdown=true").close();
            } catch (SQLException shutDown) {
                // Derby reports a clean shutdown as an error, 08006, and any other one leaves nothing to be done
            }
        }
    }

    @Override
    public String toString() {
        return StoreAddress.DERBY + folder;
    }
}
