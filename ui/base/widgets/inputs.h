// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QCompleter>
#include <QList>
#include <QPlainTextEdit>

namespace tanggap
{

class FormField;

/// What can be chosen in a ChoiceBox, or completed in a line.
struct Choice
{
    QString data;
    QString text;  ///< shown
    QString words; ///< found by these also
};

/// Completes from anywhere in the text or its words; what is put into the line is the text.
class WordCompleter : public QCompleter
{
    Q_OBJECT

public:
    explicit WordCompleter(QObject *parent);
    /// `inserted(choice)` texts are put into the line; by default the choice's own text.
    void setChoices(const QList<Choice> &choices);
    QString pathFromIndex(const QModelIndex &index) const override;
    QStringList splitPath(const QString &path) const override { return {path}; }

    /// Role of Choice::data in the completion model.
    static constexpr int DataRole = Qt::UserRole + 1;
    static constexpr int WordsRole = Qt::UserRole + 2;
};

/// The one combo box of the window (tests/checks knows): it keeps its choice while its texts change with the
/// language, and does not react to the wheel unless it has the focus, so that scrolling the page changes
/// nothing.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);
    ~ChoiceBox() override;
    /// Lets the choice be typed: letters of its text or words find it.
    void setSearchable(const QString &placeholder);
    void setChoices(const QList<Choice> &choices);
    /// Empty also while what is typed is none of the choices: the one before it is not meant any more.
    QString choice() const { return isAstray() ? QString() : currentData().toString(); }
    void choose(const QString &value) { setCurrentIndex(findData(value)); }

private:
    /// Something is typed that is none of the choices.
    bool isAstray() const;
    void settle();

    WordCompleter *m_completer = nullptr;
};

/// A text of several lines, plain whatever is pasted, that grows with what is written up to a limit; Tab
/// leaves it.
class GrowingText : public QPlainTextEdit
{
    Q_OBJECT

public:
    GrowingText(int fewestLines, int mostLines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fit();

    int m_fewest;
    int m_most;
};

} // namespace tanggap
