// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

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

/// Looking after the database: verify every chain, make a backup now, write the sealed heads that leave the
/// machine. Long work shows progress and can be cancelled; the desk goes on meanwhile.
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
    void seal();
    void begin(const QString &what);
    void end();
    std::function<bool(qint64, qint64)> progress();

    QLabel *m_where;
    QPushButton *m_verify;
    QPushButton *m_backup;
    QPushButton *m_seal;
    QPushButton *m_cancel;
    QProgressBar *m_progress;
    QLabel *m_doing;
    KeyedTable *m_faults;
    KeyedView *m_faultList;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace tanggap
