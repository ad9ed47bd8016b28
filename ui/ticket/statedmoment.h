// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desk/case.h"
#include "ui/base/deskcontext.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;

namespace tanggap
{

class FormField;

/// When something happened: now, unless somebody states an earlier moment. Past 5 minutes a reason is asked
/// for, as the desk will.
class StatedMoment : public QWidget
{
    Q_OBJECT

public:
    explicit StatedMoment(DeskContext &context, QWidget *parent = nullptr);

    desk::Stated stated() const;
    /// Marks what is wrong and says whether nothing is.
    bool check();
    void reset();
    void setTexts();

    QPushButton *toggle() const { return m_toggle; }
    /// All that takes the focus, in its order; what is folded is not visible.
    QWidgetList stops() const;

private:
    Instant chosen() const;
    void follow();

    DeskContext &m_context;
    QPushButton *m_toggle; ///< lives where its owner puts it
    QDateTimeEdit *m_moment;
    QLineEdit *m_reason;
    FormField *m_momentField;
    FormField *m_reasonField;
};

} // namespace tanggap
