// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/seal.h"
#include "org/person.h"
#include "store/verify.h"
#include "ui/setup/settingssection.h"

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace tanggap
{

class KeyedTable;
class KeyedView;

/// Looking after the database: verify every chain, make a backup now, seal it into a file or onto paper that
/// leaves the machine. Long work shows progress and can be cancelled; the desk goes on meanwhile.
class MaintenanceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit MaintenanceSection(DeskContext &context);
    ~MaintenanceSection() override;
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    void permitted(std::function<void()> go);
    void verify();
    void verified(const Result<verify::Outcome> &outcome);
    void backUp();
    void backedUp(const Result<QString> &file);
    struct Sealing
    {
        desk::Sealed sealed;
        Person signer;
        QByteArray crest;
    };
    void saveSeal();
    void printSeal();
    void seal(const QString &file, std::function<void(const Sealing &)> then);
    void begin(const QString &what);
    void end();
    std::function<bool(qint64, qint64)> progress();

    QLabel *m_where;
    QLabel *m_last;
    QPushButton *m_verify;
    QPushButton *m_backup;
    QPushButton *m_seal;
    QPushButton *m_printSeal;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_doing;
    KeyedTable *m_faults;
    KeyedView *m_faultList;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace tanggap
