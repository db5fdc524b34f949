# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-4.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.5482175605844894 0.64 1.3599999999999999 0.0 1.096435121168979 40563
1.0 1.109055282608426 0.64 1.3599999999999999 1.096435121168979 1.121675444047873 12945152
1.0 1.1289698924167497 0.64 1.3599999999999999 1.121675444047873 1.1362643407856265 29362
1.0 -0.06813217039281325 0.64 1.3599999999999999 -0.1362643407856265 0.0 13983232
2.0 0.5750606426933315 1.6400000000000001 2.36 0.0 1.150121285386663 40563
2.0 1.1509440300468599 1.6400000000000001 2.36 1.150121285386663 1.1517667747070568 12945152
2.0 1.1520767718923794 1.6400000000000001 2.36 1.1517667747070568 1.1523867690777023 29362
2.0 -0.07619338453885123 1.6400000000000001 2.36 -0.15238676907770246 0.0 13983232
3.0 0.7191286419764625 2.64 3.36 0.0 1.438257283952925 40563
3.0 1.4401415633429493 2.64 3.36 1.438257283952925 1.4420258427329733 12945152
3.0 1.4442414119532656 2.64 3.36 1.4420258427329733 1.4464569811735581 29362
3.0 -0.2232284905867791 2.64 3.36 -0.4464569811735582 0.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.7191286419764625 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 1.440141563342949 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 1.4442414119532658 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 -0.2232284905867791 ? ? 0
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
set yrange [-0.4687798302322361:1.4753861207970294]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0, '125%%' 1.25)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Below 0: what N workers gain over the base.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '100%' at screen 0.22351, screen 0.52203 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '110%' at screen 0.36144, screen 0.53617 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '-14%' at screen 0.36144, screen 0.35546 center font 'DejaVu Sans Bold,24.0' textcolor rgb '#000000' noenhanced front
set label 11 '115%' at screen 0.49937, screen 0.54404 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 12 '-15%' at screen 0.49937, screen 0.3531 center font 'DejaVu Sans Bold,26.8' textcolor rgb '#000000' noenhanced front
set label 13 '144%' at screen 0.6373, screen 0.58628 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 14 '-45%' at screen 0.6373, screen 0.30999 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 15 'efficiency' at screen 0.75131, screen 0.58628 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 16 'load balance' at screen 0.75131, screen 0.7576 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 17 'waiting' at screen 0.75131, screen 0.8008 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 18 'memory, more work' at screen 0.75131, screen 0.30999 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced
set arrow from screen 0.69727, screen 0.79767 to screen 0.74693, screen 0.7576 nohead back linewidth 2 dashtype (4,5) linecolor rgb '#996900'

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-4.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
