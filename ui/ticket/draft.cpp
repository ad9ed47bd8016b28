// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/ticket/draft.h"

#include "store/personal.h"

#include <QEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

namespace tanggap
{

using namespace std::chrono_literals;

Draft::Draft(DeskContext &context, QString name, QWidget *form)
    : QObject(form)
    , m_context(context)
    , m_form(form)
    , m_name(std::move(name))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(400ms);
    connect(&m_timer, &QTimer::timeout, this, &Draft::save);
    form->installEventFilter(this);
}

Draft::~Draft()
{
    // The last words of a form that goes away.
    if (m_timer.isActive())
        save();
}

void Draft::add(const QString &field, QPlainTextEdit *edit)
{
    const qsizetype index = m_fields.size();
    m_fields << Field{field, edit->toPlainText(), edit->toPlainText(),
                      [edit](const QString &text) { edit->setPlainText(text); }};
    connect(edit, &QPlainTextEdit::textChanged, this,
            [this, index, edit] { note(index, edit->toPlainText()); });
}

void Draft::add(const QString &field, QLineEdit *edit)
{
    const qsizetype index = m_fields.size();
    m_fields << Field{field, edit->text(), edit->text(),
                      [edit](const QString &text) { edit->setText(text); }};
    connect(edit, &QLineEdit::textChanged, this, [this, index](const QString &text) { note(index, text); });
}

bool Draft::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && m_timer.isActive())
        save(); // before the same form is shown elsewhere
    else if (event->type() == QEvent::Show && !event->spontaneous())
        restore();
    return QObject::eventFilter(watched, event);
}

void Draft::restore()
{
    if (!m_form->isVisible())
        return; // as soon as it is
    // Behind what a form that just went away is still writing: the writer takes one thing after the other.
    m_context.transact(
        this, [](Tx &) { return Result<>(); }, [this](const Result<> &) { read(); });
}

void Draft::read()
{
    m_context.read(
        this, [name = m_name](Reader &reader) { return personal::draft(reader, name); },
        [this](const Result<QString> &body) {
            if (body)
                putBack(*body);
        });
}

void Draft::putBack(const QString &body)
{
    const QScopedValueRollback restoring(m_restoring, true);
    const QJsonObject texts = QJsonDocument::fromJson(body.toUtf8()).object();
    for (const Field &field : std::as_const(m_fields)) {
        const QString text = texts.value(field.name).toString(field.first);
        if (!field.touched && field.text != text)
            field.setText(text);
    }
}

void Draft::follow(const QString &name, const QString &text)
{
    for (Field &field : m_fields) {
        if (field.name != name || field.first == text)
            continue;
        const bool typed = field.text != field.first;
        field.first = text;
        if (!typed) {
            const QScopedValueRollback restoring(m_restoring, true);
            field.setText(text);
        } else if (field.text == text) {
            field.touched = true;
            m_timer.start();
        }
    }
}

bool Draft::isTyped(const QString &name, const QString &text) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const Field &field) { return field.name == name && field.first != text; });
}

void Draft::drop()
{
    m_timer.stop();
    for (Field &field : m_fields)
        field.touched = false;
    m_context.transact(
        this, [name = m_name](Tx &tx) { return personal::dropDraft(tx, name); }, [](const Result<> &) {});
}

void Draft::note(qsizetype index, const QString &text)
{
    m_fields[index].text = text;
    if (m_restoring)
        return;
    m_fields[index].touched = true;
    m_timer.start();
}

void Draft::save()
{
    m_timer.stop();
    QJsonObject typed;
    for (const Field &field : std::as_const(m_fields)) {
        if (field.touched)
            typed.insert(field.name, field.text == field.first ? QJsonValue() : field.text);
    }
    m_context.transact(
        this, [name = m_name, typed](Tx &tx) { return personal::mergeDraft(tx, name, typed); },
        [this, typed](const Result<> &saved) {
            if (!saved)
                return; // what is typed is still on the screen, and the next word tries again
            for (Field &field : m_fields) {
                if (typed.contains(field.name) && typed.value(field.name).toString(field.first) == field.text)
                    field.touched = false;
            }
        });
}

} // namespace tanggap
