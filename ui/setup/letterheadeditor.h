// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "org/organization.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace tanggap
{

class FormField;
class Prompts;

/// The letterhead as fields, with the office's crest, and below them as it prints. Object names: "headLines",
/// "headAddress", "headContact", "headCity", "chooseCrest", "dropCrest", "crestField", "headPreview".
class LetterheadEditor : public QWidget
{
    Q_OBJECT

public:
    explicit LetterheadEditor(Prompts &prompts, QWidget *parent = nullptr);

    void setLetterhead(const Letterhead &head);
    Letterhead letterhead() const;
    /// A small PNG file; empty: the neutral shield.
    void setCrest(const QByteArray &png);
    const QByteArray &crest() const { return m_crestPicture; }
    bool isComplete() const;
    void setEditable(bool editable, const QString &reason = {});

signals:
    void changed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void edited();
    void draw();
    void chooseCrest();
    void readCrest(const QString &path);
    void takeCrest(const QByteArray &png);

    QPlainTextEdit *m_lines;
    QLineEdit *m_address;
    QLineEdit *m_contact;
    QLineEdit *m_city;
    QPushButton *m_chooseCrest;
    QPushButton *m_dropCrest;
    FormField *m_linesField;
    FormField *m_cityField;
    FormField *m_crestField;
    QLabel *m_preview;
    QTimer m_redraw;
    Prompts &m_prompts;
    QString m_crest; ///< as the organization's file names it
    QByteArray m_crestPicture;
    bool m_editable = true;
};

} // namespace tanggap
