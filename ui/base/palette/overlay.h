// SPDX-FileCopyrightText: Tanggap contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>
#include <QPointer>

class QVBoxLayout;

namespace tanggap
{

/// A sheet over the window, the rest dimmed. Escape or a press beside it closes; the focus goes back where it
/// was.
class Overlay : public QWidget
{
    Q_OBJECT

public:
    /// `widest` is the sheet's width when the window allows it.
    Overlay(QWidget *window, int widest);

    void open();
    void close();
    bool isOpen() const { return isVisible(); }

signals:
    void closed();

protected:
    QFrame *sheet() const { return m_sheet; }
    /// Where the focus goes on opening.
    virtual QWidget *firstFocus() = 0;
    /// Height of the sheet for the room there is.
    virtual int sheetHeight(int room) const;
    /// False while the sheet has to stay, whatever is pressed.
    virtual bool mayClose() const { return true; }
    void arrange();

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    int m_widest;
    QFrame *m_sheet;
    QPointer<QWidget> m_before;
};

} // namespace tanggap
