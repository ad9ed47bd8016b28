// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/accounts.h"
#include "desk/receivereport.h"
#include "desk/setup.h"
#include "org/capability.h"
#include "procedure/procedurefile.h"
#include "store/store.h"

#include <QTemporaryDir>
#include <QtTest>

namespace tanggap::test
{

/// A drill database of a shipped organization in a folder of its own, with a clock that stands still.
/// Accounts are named like roles ("helpdesk", "ppi_koordinator", "semua"), password "latihan".
class Office
{
public:
    explicit Office(const QString &organization = QStringLiteral("bekasi"), bool drill = true)
        : Office(shipped(organization), drill)
    {
    }

    /// The same of an organization that the program does not bring.
    explicit Office(desk::SetUp setUp, bool drill = true)
    {
        const Result<> created = Store::create(path(), drill);
        must(created);
        auto opened = Store::open(path(), clock);
        must(opened);
        m_store = std::move(*opened);
        setUp.adminLogin = QStringLiteral("admin");
        setUp.adminName = QStringLiteral("Admin Contoh");
        setUp.adminRoles = managers(setUp.organization);
        setUp.adminPasswordHash = password();
        must(m_store->transactNow(Store::System, [&](Tx &tx) { return desk::setUp(tx, setUp); }));
        if (drill)
            must(m_store->transactNow(Store::System,
                                      [&](Tx &tx) { return desk::addDrillAccounts(tx, password()); }));
    }

    QString path() const { return m_folder.filePath(QStringLiteral("kasus.tanggap")); }
    QString folder() const { return m_folder.path(); }
    Store &store() { return *m_store; }
    /// Closes the database, for tests that open it again.
    void close() { m_store.reset(); }

    /// Runs an action as somebody; a failure is the test's to look at.
    template <class Action>
    auto as(const QString &login, Action action)
    {
        return m_store->transactNow(login, std::move(action));
    }

    static Report report()
    {
        Report report;
        report.title = QStringLiteral("Halaman depan portal sekolah diganti");
        report.description = QStringLiteral("Tampilan beranda berubah menjadi gambar peretas.");
        report.type = QStringLiteral("WEB_DEFACEMENT");
        report.systemName = QStringLiteral("Portal PPDB (contoh)");
        report.agency = QStringLiteral("Dinas Pendidikan");
        report.systemClass = QStringLiteral("strategis");
        report.channel = Channel::Phone;
        report.reporter = {.kind = ReporterKind::Agency,
                           .name = QStringLiteral("Pelapor Contoh"),
                           .email = QStringLiteral("pelapor@contoh.example"),
                           .phone = QStringLiteral("000-000"),
                           .agency = QStringLiteral("Dinas Pendidikan")};
        return report;
    }

    ManualClock clock{*fromIso(QStringLiteral("2026-11-20T07:44:00Z"))};

private:
    static void must(const auto &result)
    {
        if (!result)
            qFatal("%s | %s", qPrintable(result.error().message), qPrintable(result.error().detail));
    }

    static desk::SetUp shipped(const QString &organization)
    {
        auto setUp = desk::shippedSetUp(organization);
        must(setUp);
        return *setUp;
    }

    /// The first role slot that may manage accounts.
    static QStringList managers(const QByteArray &organization)
    {
        const auto read = readOrganization(organization, QStringLiteral("organization"));
        for (const RoleSlot &role : read.ok() ? read.value->roles : QList<RoleSlot>()) {
            if (role.capabilities.contains(capability::Accounts))
                return {role.id};
        }
        return {};
    }

    /// Hashed once per process: Argon2id takes its time on purpose.
    static QString password()
    {
        static const QString hash = *desk::hashPassword(QStringLiteral("latihan"), true);
        return hash;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
};

} // namespace tanggap::test
