// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QLineEdit>

class QLabel;
class QVBoxLayout;

namespace tanggap
{

/// A line edit with a magnifying glass and a cross.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// Label above, editor, hint and error below. The error marks the editor and replaces the hint while it
/// lasts.
class FormField : public QWidget
{
    Q_OBJECT

public:
    explicit FormField(QWidget *editor, QWidget *parent = nullptr);
    ~FormField() override;

    QWidget *editor() const { return m_editor; }
    /// A required field says so in words after its label.
    void setLabel(const QString &label, bool required = false);
    void setHint(const QString &hint);
    /// Empty takes the error away.
    void setError(const QString &error);
    QString error() const { return m_error; }

private:
    void describe();

    QWidget *m_editor;
    QLabel *m_label;
    QLabel *m_below;
    QString m_hint;
    QString m_error;
};

/// The panel at the side of a list: own scroll area, hairline at its left. Put things into `body()`.
class SidePanel : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

} // namespace tanggap
