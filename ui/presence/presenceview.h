// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/base/deskcontext.h"
#include "ui/roster/roster.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tanggap
{

class Banner;
class KeyedTable;
class KeyedView;
class SectionHeader;

/// Who is on duty now with their phones, who is away or acts for somebody and when, and the notes with which
/// shifts were handed over. Object names: "presences", "putOnDuty", "putAway", "putActing", "endPresence",
/// "giveShiftNow", "shift/ID".
class PresenceView : public QWidget
{
    Q_OBJECT

public:
    explicit PresenceView(DeskContext &context, QWidget *parent = nullptr);

    void setRoster(const Roster &roster);
    void narrow(const QString &text);

private:
    QWidget *newPanel();
    QWidget *newButtons();
    void retranslate();
    void fill();
    QList<Person> presentNow() const;
    void fillNow();
    void fillNotes();
    void refresh();
    void end();
    const Presence *chosen() const;
    QString nameOf(PersonId person) const;

    DeskContext &m_context;
    Roster m_roster;
    KeyedTable *m_table;
    KeyedView *m_list;
    Banner *m_banner;
    SectionHeader *m_nowTitle;
    QVBoxLayout *m_now;
    QPushButton *m_duty;
    QPushButton *m_away;
    QPushButton *m_acting;
    SectionHeader *m_chosenTitle;
    QLabel *m_chosenText;
    QPushButton *m_end;
    SectionHeader *m_notesTitle;
    QPushButton *m_give;
    QVBoxLayout *m_notes;
    QList<Person> m_onDuty;
    bool m_busy = false;
};

} // namespace tanggap
