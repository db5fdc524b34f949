# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-16.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.48045431040853376 0.64 1.3599999999999999 0.0 0.9609086208170675 40563
1.0 0.971612986863726 0.64 1.3599999999999999 0.9609086208170675 0.9823173529103845 12945152
1.0 0.9848936157641327 0.64 1.3599999999999999 0.9823173529103845 0.9874698786178809 29362
1.0 0.9937349393089405 0.64 1.3599999999999999 0.9874698786178809 1.0 13983232
2.0 0.4920807362203419 1.6400000000000001 2.36 0.0 0.9841614724406837 40563
2.0 0.9869198326537776 1.6400000000000001 2.36 0.9841614724406837 0.9896781928668714 12945152
2.0 0.9977155958163841 1.6400000000000001 2.36 0.9896781928668714 1.0057529987658969 29362
2.0 -0.002876499382948372 1.6400000000000001 2.36 -0.005752998765896744 0.0 13983232
3.0 0.4612903282153896 2.64 3.36 0.0 0.9225806564307792 40563
3.0 0.9378071430683745 2.64 3.36 0.9225806564307792 0.9530336297059699 12945152
3.0 0.9563957432671338 2.64 3.36 0.9530336297059699 0.9597578568282977 29362
3.0 0.9798789284141489 2.64 3.36 0.9597578568282977 1.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4612903282153896 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 0.9378071430683745 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 0.9563957432671338 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 0.9798789284141488 ? ? 0
END_OF_DATA

set datafile missing '?'
unset key
set lmargin at screen 0.14075
set rmargin at screen 0.72006
set bmargin at screen 0.238
set tmargin at screen 0.808
set border 3 linewidth 2.5 linecolor rgb '#444444'
set grid xtics linetype 1 linewidth 1.5 linecolor rgb '#E3E3E3'
set tics nomirror out scale 0.5 font 'DejaVu Sans,34.0' textcolor rgb '#333333'
set xrange [-0.6:3.6]
set xtics ('1' 0.0, '2' 1.0, '4' 2.0, '8' 3.0)
set yrange [-0.006040648704191582:1.0258680587412148]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Below 0: what N workers gain over the base.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '100%' at screen 0.22351, screen 0.51752 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '96%' at screen 0.36144, screen 0.50673 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '98%' at screen 0.49937, screen 0.51315 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 11 '92%' at screen 0.6373, screen 0.49614 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 12 'efficiency' at screen 0.75131, screen 0.49614 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 13 'load balance' at screen 0.75131, screen 0.7144 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 14 'waiting' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 15 'memory, more work' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.75936 to screen 0.74693, screen 0.7144 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'
set arrow from screen 0.69727, screen 0.7826 to screen 0.74693, screen 0.8008 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#C15500'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-16.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
