// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace tanggap
{

class FormField;

/// The letterhead as fields, and beside them as it prints.
class LetterheadEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadEditor(QWidget *parent = nullptr);

    void setLetterhead(const Letterhead &head);
    Letterhead letterhead() const;
    bool isComplete() const;
    void setEditable(bool editable, const QString &reason = {});

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void edited();
    void draw();

    QPlainTextEdit *m_lines;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    QLineEdit *m_city;
    FormField *m_linesField;
    FormField *m_cityField;
    QLabel *m_preview;
    QTimer m_redraw;
    QString m_crest;
};

} // namespace tanggap
