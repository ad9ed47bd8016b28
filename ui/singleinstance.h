// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>
#include <QString>

namespace tanggap
{

/// One window per person and database: a second start on the same database raises the first.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &databasePath, QObject *parent = nullptr);

    /// True when another program of this person shows the database; it has been asked to come to the front.
    bool raiseOther();
    /// Listens for later starts. False when that is not possible; the window works all the same.
    bool listen();

signals:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace tanggap
