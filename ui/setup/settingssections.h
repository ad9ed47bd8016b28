// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/setup/settingssection.h"

class QPushButton;
class QSpinBox;
class QLineEdit;
class QVBoxLayout;

namespace tanggap
{

class FlowRoleEditor;
class LetterheadEditor;

/// Who acts in the flow.
class FlowRolesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit FlowRolesSection(DeskContext &context);
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    QVBoxLayout *m_column;
};

/// The letterhead of every paper.
class LetterheadSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit LetterheadSection(DeskContext &context);
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    bool isChanged() const;
    void refresh();
    void save();

    LetterheadEditor *m_editor;
    QPushButton *m_save;
    bool m_isShown = false;
    Letterhead m_kept; ///< as the office has it
    QByteArray m_keptCrest;
};

/// Backups and the lock after idle time.
class OfficeSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit OfficeSection(DeskContext &context);
    QString title() const override;
    void show(const OfficeSettings &settings) override;

private:
    struct Kept
    {
        QString folder;
        int hours = 0;
        int idle = 0;
    };

    void save();

    Kept m_kept;
    QLineEdit *m_folder;
    QSpinBox *m_hours;
    QSpinBox *m_idle;
    QPushButton *m_browse;
    QPushButton *m_save;
};

} // namespace tanggap
