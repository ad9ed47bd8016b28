// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace tanggap
{

class Banner;
class PageHeader;
class SettingsSection;

/// The office's settings: routes, flow roles, letterhead, calendar, definitions, backups, database.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(DeskContext &context, QWidget *parent = nullptr);

private:
    void add(SettingsSection *section, const QString &name);
    void load();
    void build();
    void buildUpkeep();
    void followRights();

    DeskContext &m_context;
    PageHeader *m_header;
    Banner *m_banner;
    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<SettingsSection *> m_sections;
    bool m_mayChange = false; ///< with which the sections were made
    bool m_mayMaintain = false;
    int m_request = 0;
};

} // namespace tanggap
