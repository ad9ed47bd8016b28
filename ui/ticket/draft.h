// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"

#include <QObject>
#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace tanggap
{

/// What somebody is typing into a form, saved under one name as they type (personal, never journaled), put
/// back into the form the next time, and dropped when the form is done. What was typed meanwhile is never
/// replaced. The same form may stand in several places: each saves only what was typed into it, and takes
/// over what was typed elsewhere when it comes into sight.
class Draft : public QObject
{
    Q_OBJECT

public:
    /// `name` says of what: "note/12". Add the fields of `form`, then restore().
    Draft(DeskContext &context, QString name, QWidget *form);
    ~Draft() override;

    void add(const QString &field, QPlainTextEdit *edit);
    void add(const QString &field, QLineEdit *edit);
    void restore();
    /// The form itself fills `field` in with `text` from now on. It is shown where nothing else was typed;
    /// what was typed alike is no draft any more.
    void follow(const QString &field, const QString &text);
    /// Whether `text` is another one than the form fills `field` in with.
    bool isTyped(const QString &field, const QString &text) const;
    /// The form is done: forgets the draft and takes what is typed from now on as a new one.
    void drop();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Field
    {
        QString name;
        QString first; ///< what the form fills in itself; the draft keeps what differs
        QString text;  ///< as it stands in the editor, which may be gone before the draft
        std::function<void(const QString &)> setText;
        bool touched = false; ///< typed into, and not saved yet
    };

    void note(qsizetype index, const QString &text);
    void read();
    void putBack(const QString &body);
    void save();

    DeskContext &m_context;
    QWidget *m_form;
    QString m_name;
    QList<Field> m_fields;
    QTimer m_timer;
    bool m_restoring = false;
};

} // namespace tanggap
