// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/command.h"

#include <QAbstractButton>
#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace tanggap
{

/// One place to go: icon, title, count. Without room for words it shows the icon alone.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QString &iconName, QWidget *parent);
    void setCount(int count);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    QString m_iconName;
    int m_count = 0;
};

/// The list of places at the left, in groups.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void addGroup(const QString &id, TextSource title);
    /// Goes to the end of its group; an unknown group is made, without a heading.
    void addPlace(const QString &group, const QString &id, const QString &iconName, TextSource title);
    void setCurrent(const QString &id);
    void setCount(const QString &id, int count);
    /// Icons only.
    void setCompact(bool compact);

signals:
    void chosen(const QString &id);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Group
    {
        QLabel *heading = nullptr;
        QVBoxLayout *places = nullptr;
    };

    void fit();

    QVBoxLayout *m_column;
    QHash<QString, Group> m_groups;
    QHash<QString, NavigationButton *> m_places;
    QList<QLabel *> m_headings;
    bool m_compact = false;
};

} // namespace tanggap
