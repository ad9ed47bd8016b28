// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace tanggap
{

/// A surface with a hairline and round corners. Put things into `body()`.
class Card : public QFrame
{
    Q_OBJECT

public:
    /// `Action` is outlined in the accent: it holds the one next thing to do.
    enum class Kind { Plain, Action };

    explicit Card(QWidget *parent = nullptr, Kind kind = Kind::Plain);
    QVBoxLayout *body() const { return m_body; }

private:
    QVBoxLayout *m_body;
};

/// A hairline across.
QFrame *newRule(QWidget *parent = nullptr);

/// Scrolls `content` up and down when it is taller than its place; shows the surface below.
QScrollArea *newScrollArea(QWidget *content);

/// Heading of a part of a page: title, optional remark beside it, controls at the right.
class SectionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SectionHeader(const QString &title = {}, QWidget *parent = nullptr);
    void setTitle(const QString &title);
    void setRemark(const QString &remark);
    /// Adds a control at the right end.
    void addControl(QWidget *control);

private:
    QLabel *m_title;
    QLabel *m_remark;
    QHBoxLayout *m_row;
};

/// The bar on top of a page: title, filters beside it, actions at the right. 48 pixels high.
class PageHeader : public QFrame
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);
    void setTitle(const QString &title);
    /// An empty one keeps the place of the one before: a figure that is counted anew shall not make the
    /// filters beside it wrap and the page jump.
    void setRemark(const QString &remark);
    /// Beside the title, taking what width there is (a FlowLayout of chips, a search field).
    void addFilter(QWidget *filter);
    void addAction(QWidget *action);
    using QWidget::addAction;

private:
    QLabel *m_title;
    QLabel *m_remark;
    QHBoxLayout *m_filters;
    QHBoxLayout *m_actions;
};

/// What would be here and how to get it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &how);
    /// The button that gets it; null until asked for, so it only shows where there is something to press.
    QPushButton *button();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    QString m_iconName;
    QLabel *m_picture;
    QLabel *m_title;
    QLabel *m_how;
    QPushButton *m_button = nullptr;
};

/// A message inside a page, in the tone of its weight, closable, with details to unfold.
class Banner : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    /// Shows the banner. `next` says what to do, in words; `details` is folded away and may be empty.
    void present(Tone tone, const QString &what, const QString &next = {}, const QString &details = {});
    /// A button beside the text ("Try again"); cleared by the next present().
    void setAction(const QString &text, std::function<void()> run);
    Tone tone() const { return m_tone; }

signals:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void dismiss();

    Tone m_tone = Tone::Neutral;
    QLabel *m_what;
    QLabel *m_next;
    QLabel *m_details;
    QPushButton *m_action;
    QPushButton *m_unfold;
    QToolButton *m_close;
};

} // namespace tanggap
