// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/base/widgets/inputs.h"

#include "ui/base/wheel.h"

#include <QAbstractItemView>
#include <QAbstractTextDocumentLayout>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace tanggap
{

using namespace Qt::Literals::StringLiterals;

WordCompleter::WordCompleter(QObject *parent)
    : QCompleter(parent)
{
    setModel(new QStandardItemModel(this));
    setCompletionRole(WordsRole);
    setCaseSensitivity(Qt::CaseInsensitive);
    setFilterMode(Qt::MatchContains);
    setMaxVisibleItems(8);
}

void WordCompleter::setChoices(const QList<Choice> &choices)
{
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(choice.text);
        item->setData(choice.data, DataRole);
        item->setData(QString(choice.text + u' ' + choice.words), WordsRole);
        item->setEditable(false);
        items->appendRow(item);
    }
}

QString WordCompleter::pathFromIndex(const QModelIndex &index) const
{
    return index.data(Qt::DisplayRole).toString();
}

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
    leaveWheelToPage(this);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
}

// A line that goes while it has the focus still says that its editing is finished.
ChoiceBox::~ChoiceBox()
{
    if (lineEdit())
        lineEdit()->disconnect(this);
}

void ChoiceBox::setSearchable(const QString &placeholder)
{
    if (!m_completer) {
        setEditable(true);
        setInsertPolicy(NoInsert);
        m_completer = new WordCompleter(this);
        setCompleter(m_completer);
        connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
                [this](const QModelIndex &index) { choose(index.data(WordCompleter::DataRole).toString()); });
        connect(lineEdit(), &QLineEdit::editingFinished, this, &ChoiceBox::settle);
    }
    lineEdit()->setPlaceholderText(placeholder);
}

void ChoiceBox::setChoices(const QList<Choice> &choices)
{
    const bool had = count() > 0;
    const QString kept = currentData().toString();
    const QSignalBlocker quiet(this);
    clear();
    for (const Choice &choice : choices)
        addItem(choice.text, choice.data);
    setCurrentIndex(had ? findData(kept) : (m_completer ? -1 : 0));
    if (m_completer)
        m_completer->setChoices(choices);
    if (m_completer && currentIndex() < 0)
        lineEdit()->clear();
}

bool ChoiceBox::isAstray() const
{
    return isEditable() && !currentText().trimmed().isEmpty() &&
           (currentIndex() < 0 || currentText() != itemText(currentIndex()));
}

/// Words that leave one choice are that choice.
void ChoiceBox::settle()
{
    if (currentText().trimmed().isEmpty()) {
        setCurrentIndex(-1);
    } else if (isAstray()) {
        if (const int exact = findText(currentText().trimmed(), Qt::MatchFixedString); exact >= 0) {
            setCurrentIndex(exact);
            return;
        }
        m_completer->setCompletionPrefix(currentText().trimmed());
        if (m_completer->completionCount() == 1)
            choose(m_completer->currentIndex().data(WordCompleter::DataRole).toString());
    }
}

GrowingText::GrowingText(int fewestLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_fewest(fewestLines)
    , m_most(mostLines)
{
    setTabChangesFocus(true);
    // What is dropped on the form belongs to the form: files become evidence.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &GrowingText::fit);
    fit();
}

void GrowingText::fit()
{
    // The layout of a plain text measures its height in lines.
    const int lines = std::clamp(int(document()->size().height()), m_fewest, m_most);
    const int height = lines * fontMetrics().lineSpacing() + 2 * int(document()->documentMargin()) + 10;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

void GrowingText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fit();
}

} // namespace tanggap
