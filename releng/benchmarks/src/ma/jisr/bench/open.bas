Sub Run
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim text(2) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  text(0) = hidden(0)
  text(1).Name = "FilterName"
  text(1).Value = "Text - txt - csv (StarCalc)"
  text(2).Name = "FilterOptions"
  text(2).Value = "44,34,76,1"
  address = ConvertToURL(Environ("BENCH_FILE"))
  If Right(address, 4) = ".csv" Then
    doc = StarDesktop.loadComponentFromURL(address, "_blank", 0, text())
  Else
    doc = StarDesktop.loadComponentFromURL(address, "_blank", 0, hidden())
  End If
  sheet = doc.Sheets.getByIndex(0)
  cursor = sheet.createCursor()
  cursor.gotoEndOfUsedArea(True)
  used = cursor.RangeAddress
  table = sheet.getCellRangeByPosition(0, 0, used.EndColumn, used.EndRow)
  Dim fields(0) As New com.sun.star.sheet.TableFilterField2
  fields(0).Field = CInt(Environ("BENCH_COLUMN"))
  fields(0).IsNumeric = False
  fields(0).StringValue = Environ("BENCH_TEXT")
  fields(0).Operator = com.sun.star.sheet.FilterOperator2.CONTAINS
  condition = table.createFilterDescriptor(True)
  condition.ContainsHeader = True
  condition.setFilterFields2(fields())
  table.filter(condition)
  rows = -1
  shown = 0
  out = FreeFile
  Open Environ("BENCH_ANSWER") For Output As #out
  For Each area In table.queryVisibleCells().RangeAddresses
    rows = rows + area.EndRow - area.StartRow + 1
    For row = area.StartRow To area.EndRow
      If row > 0 And shown < CInt(Environ("BENCH_WINDOW")) Then
        line = ""
        For column = 0 To used.EndColumn
          line = line & sheet.getCellByPosition(column, row).String & " "
        Next
        Print #out, line
        shown = shown + 1
      End If
    Next
  Next
  Print #out, rows
  Close #out
  doc.close(True)
  StarDesktop.terminate()
End Sub
