// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/theme.h"

#include <QAbstractButton>
#include <QMenu>

namespace tanggap
{

/// A state in a word on its wash: "2 lewat waktu". Says nothing by colour alone.
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);
    Badge(const QString &text, Tone tone, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    Tone tone() const { return m_tone; }
    void setText(const QString &text);
    void setTone(Tone tone);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

/// A filter: pressed it holds. With a menu it opens that; removable, a cross (or Delete) takes it away.
class Chip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setMenu(QMenu *menu);
    QMenu *menu() const { return m_menu; }
    void setRemovable(bool removable);
    /// Shown as holding although it is no toggle: a chip whose menu narrows something.
    void setActive(bool active);
    bool isActive() const { return m_active || isChecked(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void removed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QRect crossArea() const;
    int trailing() const;

    QMenu *m_menu = nullptr;
    bool m_removable = false;
    bool m_active = false;
};

/// Initials on a disc, for a person.
class Avatar : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(QWidget *parent = nullptr);
    void setName(const QString &name);
    /// "Nama Pejabat" gives "NP"; one word gives one letter.
    static QString initials(const QString &name);

    QSize sizeHint() const override { return {28, 28}; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

} // namespace tanggap
