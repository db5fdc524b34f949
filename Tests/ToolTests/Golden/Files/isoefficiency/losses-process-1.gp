# isoefficiency: where the efficiency went, process
# Draws its images again: gnuplot losses-process-1.gp
reset
set encoding utf8

# boxes: middle, left, right, low, high, colour
$framed << END_OF_DATA
0.0 0.5 -0.36 0.36 0.0 1.0 40563
1.0 0.552771012771397 0.64 1.3599999999999999 0.0 1.105542025542794 40563
1.0 1.1611013536738688 0.64 1.3599999999999999 1.105542025542794 1.216660681804944 12945152
1.0 1.2171016258306064 0.64 1.3599999999999999 1.216660681804944 1.2175425698562687 29362
1.0 -0.10877128492813436 0.64 1.3599999999999999 -0.2175425698562687 0.0 13983232
2.0 0.43163701666307674 1.6400000000000001 2.36 0.0 0.8632740333261535 40563
2.0 0.8651781656558644 1.6400000000000001 2.36 0.8632740333261535 0.8670822979855751 12945152
2.0 0.8676821229993517 1.6400000000000001 2.36 0.8670822979855751 0.8682819480131282 29362
2.0 0.934140974006564 1.6400000000000001 2.36 0.8682819480131282 1.0 13983232
3.0 0.4731654291388436 2.64 3.36 0.0 0.9463308582776871 40563
3.0 1.0447785098605404 2.64 3.36 0.9463308582776871 1.1432261614433938 12945152
3.0 1.1485322786899608 2.64 3.36 1.1432261614433938 1.1538383959365277 29362
3.0 -0.0769191979682639 2.64 3.36 -0.1538383959365278 0.0 13983232
END_OF_DATA

# efficiency: workers, value, low, high, hollow
$data1 << END_OF_DATA
3.36 0.4731654291388436 ? ? 0
END_OF_DATA

# load balance: workers, value, low, high, hollow
$data2 << END_OF_DATA
3.36 1.0447785098605404 ? ? 0
END_OF_DATA

# waiting: workers, value, low, high, hollow
$data3 << END_OF_DATA
3.36 1.1485322786899608 ? ? 0
END_OF_DATA

# memory, more work: workers, value, low, high, hollow
$data4 << END_OF_DATA
3.36 -0.0769191979682639 ? ? 0
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
set yrange [-0.22841969834908216:1.241893421253394]
set ytics ('0%%' 0.0, '25%%' 0.25, '50%%' 0.5, '75%%' 0.75, '100%%' 1.0)
set label 1 'isoefficiency: where the efficiency went, process' at screen 0.14075, screen 0.946 left font 'DejaVu Sans Bold,44.0' textcolor rgb '#222222' noenhanced
set label 2 'Waiting in processes, and in a shell that starts its workers one after the other.' at screen 0.14075, screen 0.894 left font 'DejaVu Sans,31.0' textcolor rgb '#222222' noenhanced
set label 3 'sleep, 16 tasks, strong scaling · each column is 100% of N · T(N)' at screen 0.14075, screen 0.855 left font 'DejaVu Sans,29.0' textcolor rgb '#5A5A5A' noenhanced
set label 4 'Share of the workers'' time' at screen 0.03125, screen 0.523 center rotate by 90 font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 5 'Workers N' at screen 0.4304, screen 0.132 center font 'DejaVu Sans,37.0' textcolor rgb '#222222' noenhanced
set label 6 'Below 0: what N workers gain over the base.' at screen 0.14075, screen 0.059 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 7 'AMD EPYC' at screen 0.14075, screen 0.026 left font 'DejaVu Sans,25.0' textcolor rgb '#5A5A5A' noenhanced
set label 8 '100%' at screen 0.22351, screen 0.52039 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 9 '111%' at screen 0.36144, screen 0.54085 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 10 '11%' at screen 0.36144, screen 0.77668 center font 'DejaVu Sans Bold,25.8' textcolor rgb '#000000' noenhanced front
set label 11 '-22%' at screen 0.36144, screen 0.28438 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 12 '86%' at screen 0.49937, screen 0.49389 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 13 '13%' at screen 0.49937, screen 0.68869 center font 'DejaVu Sans Bold,30.6' textcolor rgb '#000000' noenhanced front
set label 14 '95%' at screen 0.6373, screen 0.50999 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 15 '20%' at screen 0.6373, screen 0.73158 center font 'DejaVu Sans Bold,40.0' textcolor rgb '#000000' noenhanced front
set label 16 '-15%' at screen 0.6373, screen 0.29673 center font 'DejaVu Sans Bold,35.8' textcolor rgb '#000000' noenhanced front
set label 17 'efficiency' at screen 0.75131, screen 0.50999 left font 'DejaVu Sans,36.0' textcolor rgb '#008561' noenhanced
set label 18 'load balance' at screen 0.75131, screen 0.7301 left font 'DejaVu Sans,36.0' textcolor rgb '#996900' noenhanced
set label 19 'waiting' at screen 0.75131, screen 0.7733 left font 'DejaVu Sans,36.0' textcolor rgb '#0072B2' noenhanced
set label 20 'memory, more work' at screen 0.75131, screen 0.29673 left font 'DejaVu Sans,36.0' textcolor rgb '#C15500' noenhanced

set terminal svg size 1600,1000 noenhanced background rgb 'white' font 'DejaVu Sans,36'
set output 'losses-process-1.svg'
plot \
  $framed using 1:2:3:4:5:6:7 with boxxyerror linewidth 2 linecolor rgb variable fillstyle solid 1 border linecolor rgb 'white'
set output
