// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "document/officetemplates.h"
#include "ui/document/pagerenderer.h"
#include "ui/setup/settingssection.h"

#include <QTimer>

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QSplitter;

namespace tanggap
{

class PageView;

/// The papers' templates: what is shipped, and the office's own copies, edited beside a preview that is drawn
/// with invented facts. A mistake is named with its line; a template with a mistake is not saved.
class TemplatesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TemplatesSection(DeskContext &context, QWidget *parent = nullptr);

    QString title() const override;
    void show(const OfficeSettings &settings) override;
    using QWidget::show;

private:
    /// A template's file as it is on the disk.
    struct Opened
    {
        QString id;
        QByteArray xml;
        bool own = false;
    };

    void list();
    void fill(const QList<std::pair<QString, bool>> &templates);
    /// Goes to another template; asks first when something typed would be lost.
    void choose(const QString &id);
    void select(const QString &id);
    bool isDirty() const;
    void open(const QString &id);
    void showOpened(const Opened &opened);
    void editCopy();
    void check();
    void save();
    void reset();
    void updateButtons();
    void retranslate();

    QListWidget *m_list;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_reset;
    QLabel *m_state;
    QListWidget *m_problems;
    QPlainTextEdit *m_text;
    PageView *m_pages;
    PageRenderer m_renderer;
    QTimer m_checkSoon;
    Opened m_opened;
    bool m_sound = false; ///< what is in the editor has no mistake
    int m_request = 0;
};

} // namespace tanggap
