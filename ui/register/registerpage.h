// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/widgets/formvalues.h"
#include "ui/register/listpage.h"

class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class FormField;
class ImportPreview;
class SectionHeader;
class SidePanel;

/// A register: its table, a form at the side to add and change entries, and import from a list. Derived pages
/// know what an entry is made of.
class RegisterPage : public ListPage
{
    Q_OBJECT

public:
    /// Opens an entry in the form, as soon as the register is read: from the palette. What was typed and not
    /// saved is asked about first.
    void showEntry(qint64 id);

protected:
    RegisterPage(DeskContext &context, const QString &emptyIcon, QWidget *parent);

    /// Where fields are put; what the form holds.
    QVBoxLayout &form() const;
    FormValues &values() const { return *m_values; }
    ImportPreview &preview() const { return *m_preview; }
    /// To be called when the form is built.
    void begin();

    qint64 shownId() const { return m_shown; }
    bool mayEdit() const;
    /// Shows the form for an entry; 0 for a new one.
    void display(qint64 id);
    /// How saving went: the entry's id. True when the form still shows the entry that was saved: it is then
    /// based on what the register holds now.
    bool saved(const Result<qint64> &result);
    /// The lists were read anew.
    void reloaded();
    void importDone(const Result<int> &result);
    void showImport(bool shown);

    /// Fills the form; 0 empties it. Remembers the entry's version.
    virtual void fillForm(qint64 id) = 0;
    /// Checks and saves what the form holds over the entry `id` in that version; false when it said at a
    /// field what is wrong instead.
    virtual bool saveForm(qint64 id) = 0;
    /// Takes the version in the register as the one that is changed: the person has seen the difference.
    virtual void takeVersion(qint64 id) = 0;
    /// What the register holds where it differs from what the form began with: "Phone: 021".
    virtual QStringList changedMeanwhile(qint64 id) const = 0;
    virtual QString titleOf(qint64 id) const = 0;
    virtual void readImport(const QString &path) = 0;
    virtual void importGoodRows() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    void name();
    void choose(qint64 id);
    void save();
    void showConflict();
    void fit();

    SidePanel *m_panel;
    SectionHeader *m_title;
    FormValues *m_values;
    ImportPreview *m_preview;
    QPushButton *m_new;
    QPushButton *m_import;
    QPushButton *m_save;
    QPushButton *m_revert;
    qint64 m_shown = 0;
    qint64 m_wanted = 0;                 ///< to be shown when the lists are read
    std::optional<QJsonObject> m_saving; ///< what is on its way to the desk
    bool m_conflict = false;             ///< the last save met another change
};

} // namespace tanggap
