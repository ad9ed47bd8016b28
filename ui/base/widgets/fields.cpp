// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/fields.h"

#include "ui/base/icons.h"
#include "ui/base/painting.h"
#include "ui/base/theme.h"
#include "ui/base/widgets/frames.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace tanggap
{

SearchField::SearchField(QWidget *parent)
    : QLineEdit(parent)
{
    addAction(icon(u"search"_s), LeadingPosition);
    setClearButtonEnabled(true);
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty())
        clear();
    else
        QLineEdit::keyPressEvent(event);
}

FormField::FormField(QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_label(new QLabel)
    , m_below(new QLabel)
{
    setTextRole(m_label, TextRole::Caption);
    setTextRole(m_below, TextRole::Small);
    m_label->setBuddy(editor);
    m_below->setWordWrap(true);
    m_below->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::Tight);
    column->addWidget(m_label);
    column->addWidget(editor);
    column->addWidget(m_below);
    setFocusProxy(editor);
}

// An editor that goes while it has the focus still says that its editing is finished, or what was chosen by
// it: to a field and a page of which nothing is left.
FormField::~FormField()
{
    m_editor->blockSignals(true);
}

void FormField::setLabel(const QString &label, bool required)
{
    m_label->setText(required ? tr("%1 (required)").arg(label) : label);
    m_editor->setAccessibleName(m_label->text().remove(u'&'));
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    describe();
}

void FormField::setError(const QString &error)
{
    m_error = error;
    describe();
}

void FormField::describe()
{
    const bool wrong = !m_error.isEmpty();
    m_below->setText(wrong ? m_error : m_hint);
    m_below->setVisible(!m_below->text().isEmpty());
    setTone(m_below, wrong ? Tone::Late : Tone::Neutral);
    m_editor->setAccessibleDescription(m_below->text());
    if (m_editor->property("wrong").toBool() != wrong) {
        m_editor->setProperty("wrong", wrong);
        m_editor->style()->unpolish(m_editor);
        m_editor->style()->polish(m_editor);
    }
}

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
{
    setProperty("surface", u"panel"_s);
    setMinimumWidth(360);
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(18, 16, 18, 16);
    m_body->setSpacing(space::Normal);
    auto *fill = new QVBoxLayout(this);
    fill->setContentsMargins(0, 0, 0, 0);
    fill->addWidget(newScrollArea(content));
}

} // namespace tanggap
